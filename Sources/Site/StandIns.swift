import Joinings
import Kernel
import Store
import Web

struct CaseRoutes { init(store: Store) {}; func add(to routes: inout Routes) {} }
enum ExamplePaper { static let text = "", organisation = "", place = "" }
extension Joining {
  static func takePaper(kind: Paper.Kind?, name: String, bytes: [UInt8], to id: JoiningID, in tx: Transaction) throws {}
}
