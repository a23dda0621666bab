import Foundation
import Hummingbird
import Crypto
import Logging
