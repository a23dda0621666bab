import Counties
import GRDB
import Joinings
import Kernel
import Store
import Strategies
import Web

struct PublicJoiningRoutes { init(store: Store) {}; func add(to routes: inout Routes) {} }
struct OfficerJoiningRoutes { init(store: Store) {}; func add(to routes: inout Routes) {} }
struct CaseRoutes { init(store: Store) {}; func add(to routes: inout Routes) {} }
enum WhoWorks { @Sendable static func html(_ c: County, _ a: Area, _ l: Language, _ db: Database) throws -> HTML { .empty } }
enum LatestJoined { static func html(_ c: County, limit: Int, _ l: Language, _ db: Database) throws -> HTML { .empty } }
enum TileMap { static func onStartPage(_ c: County, day: Day, _ l: Language, _ db: Database) throws -> HTML { .empty } }
enum ExamplePaper { static let text = "", organisation = "", place = "" }
extension Joining {
  static func takePaper(kind: Paper.Kind?, name: String, bytes: [UInt8], to id: JoiningID, in tx: Transaction) throws {}
}
