import ArgumentParser

@main struct Jamna: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "jamna", subcommands: [ReadCommand.self])
}
