import ArgumentParser

@main struct Jamna: ParsableCommand { func run() {} }
