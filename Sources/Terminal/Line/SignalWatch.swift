#if os(Linux)
    internal import CReadline
    internal import Glibc

    /// Signals as something to wait for beside the keyboard, so that no code of ours runs inside a signal handler.
    ///
    /// The only file that knows signalfd, which is Linux's. Once the watch has begun the signals wait until they are asked
    /// for; children inherit that, so who starts one restores its signal mask (`POSIX_SPAWN_SETSIGMASK`).
    @MainActor struct SignalWatch {
        /// What a signal asks of the line that is being edited.
        enum Request {
            /// Ctrl-C.
            case interrupt
            /// The terminal has another size.
            case resize
            /// Ctrl-Z.
            case suspend
            /// The terminal closed, or the process is asked to end.
            case end
        }

        /// Readable when a signal has arrived.
        let descriptor: CInt

        private static let requests: [CInt: Request] = [
            SIGINT: .interrupt, SIGWINCH: .resize, SIGTSTP: .suspend, SIGHUP: .end, SIGTERM: .end,
        ]

        init() {
            var mask = Self.mask(of: Array(Self.requests.keys))
            descriptor = signalfd(-1, &mask, CInt(SFD_CLOEXEC))
        }

        /// Holds the signals back from now on, to be read here.
        func begin() {
            var mask = Self.mask(of: Array(Self.requests.keys))
            pthread_sigmask(SIG_BLOCK, &mask, nil)
        }

        /// Lets the signals do what they do to any program.
        func end() {
            var mask = Self.mask(of: Array(Self.requests.keys))
            pthread_sigmask(SIG_UNBLOCK, &mask, nil)
        }

        /// The signal that has arrived; waits for one.
        func next() -> Request? {
            var information = signalfd_siginfo()
            let size = MemoryLayout.size(ofValue: information)
            guard read(descriptor, &information, size) == size else { return nil }
            return Self.requests[CInt(information.ssi_signo)]
        }

        /// Stops the process as Ctrl-Z does anywhere; returns when it goes on.
        func suspend() {
            var mask = Self.mask(of: [SIGTSTP])
            raise(SIGTSTP)
            pthread_sigmask(SIG_UNBLOCK, &mask, nil)
            pthread_sigmask(SIG_BLOCK, &mask, nil)
        }

        private static func mask(of signals: [CInt]) -> sigset_t {
            var mask = sigset_t()
            sigemptyset(&mask)
            for signal in signals { sigaddset(&mask, signal) }
            return mask
        }
    }
#endif
