import Kernel

/// How large a file is, as people say it: "96 kB", "1,2 MB", in Finnish "1,2 Mt".
enum FileSize {
  static func told(_ bytes: Int, _ language: Language) -> String {
    let isFinnish = language == .fi
    if bytes < 1_000 { return isFinnish ? "\(bytes) t" : "\(bytes) B" }
    if bytes < 999_500 { return "\((bytes + 500) / 1_000) \(isFinnish ? "kt" : "kB")" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10)\(language == .en ? "." : ",")\(tenths % 10) \(isFinnish ? "Mt" : "MB")"
  }
}
