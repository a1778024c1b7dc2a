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

        /// What came first of all that is waited for.
        enum Arrival { case keyboard, signal, failure, timeUp }

        /// Waits for a key, a signal, or the end of the time that is left.
        func wait(_ timeLeft: (@MainActor () -> Double)?) -> Arrival {
            let wanted = Int16(POLLIN)
            var waiting = [
                pollfd(fd: STDIN_FILENO, events: wanted, revents: 0),
                pollfd(fd: descriptor, events: wanted, revents: 0),
            ]
            while true {
                let seconds = timeLeft?()
                if let seconds, seconds <= 0 { return .timeUp }
                // An hour at a time: what is asked for in milliseconds has to fit 32 bits.
                let milliseconds = seconds.map { CInt((min($0, 3600) * 1000).rounded(.up)) } ?? -1
                let count = poll(&waiting, nfds_t(waiting.count), milliseconds)
                if count > 0 { return waiting[1].revents != 0 ? .signal : .keyboard }
                if count < 0, errno != EINTR { return .failure }
            }
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
