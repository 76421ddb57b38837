import Hummingbird
import Workflow

/// A group of routes about one thing.
protocol EndpointGroup: Sendable {
  var routes: [Route] { get }
}

/// Every route of the interface.
enum Endpoints {
  static func all(_ services: Services, _ configuration: APIConfiguration, _ contract: Contract) -> [Route] {
    let groups: [any EndpointGroup] = [
      ApplicationEndpoints(services: services, configuration: configuration),
      PresentationEndpoints(services: services),
      VendorEndpoints(services: services),
      TrustEndpoints(services: services, configuration: configuration),
      PersonalEndpoints(services: services),
      RecordEndpoints(services: services),
      CaseEndpoints(services: services),
      DecisionEndpoints(services: services),
      RulesEndpoints(services: services),
      RuleChangeEndpoints(services: services, configuration: configuration),
      LeaseEndpoints(services: services),
      LegalRequestEndpoints(services: services),
      DeclarationEndpoints(services: services),
      ListStatusEndpoints(services: services, configuration: configuration),
      ScreeningEndpoints(services: services, configuration: configuration),
      ClearanceEndpoints(services: services),
      TelemetryEndpoints(services: services),
      WebhookEndpoints(services: services),
      JournalEndpoints(services: services),
      OperationEndpoints(services: services, configuration: configuration, contract: contract),
    ]
    return groups.flatMap(\.routes)
  }
}
