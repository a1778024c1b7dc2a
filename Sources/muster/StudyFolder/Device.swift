import Diagnostics
import Storage

/// The name that this machine's log has. It is kept on the machine and not in the study folder, so that two machines
/// which share a folder never write one file.
enum Device {
    /// The name made at the first use and kept: the host's, with a few digits by chance, since many machines are
    /// called "debian". Where there is no home to keep it in, the host's name alone.
    static func name(using generator: inout some RandomNumberGenerator) -> String {
        guard let folder = Surroundings.stateFolder else { return Surroundings.hostName }
        let path = joined(folder, "device")
        if let kept = try? readText(at: path).text, let name = kept.split(whereSeparator: \.isWhitespace).first {
            return String(name)
        }
        let digits = String(UInt16.random(in: .min ... .max, using: &generator), radix: 16)
        let name = "\(Surroundings.hostName)-\(digits)"
        do {
            try makeFolder(at: folder)
            try createFile(at: path, with: name + "\n")
        } catch {
            return Surroundings.hostName
        }
        return name
    }
}
