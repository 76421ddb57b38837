import Hummingbird
import Workflow

struct ApplicantController: Sendable {
  let server: PageServer
  var routes: [PageRoute] { [] }
}
