/// The kind of program behind a user agent. Versions and machines are left out: they tell people apart, which nobody needs.
enum AgentFamily {
  static func name(_ userAgent: String?) -> String {
    guard let userAgent, !userAgent.isEmpty else { return "unknown" }
    let text = userAgent.prefix(1024).lowercased()
    return families.first { text.contains($0.word) }?.name ?? (text.hasPrefix("mozilla/") ? "browser" : "other")
  }

  private static let families: [(word: String, name: String)] = [
    ("terraform", "terraform"), ("opentofu", "terraform"), ("pulumi", "pulumi"), ("ansible", "ansible"),
    ("aws-cli", "aws-cli"), ("boto", "aws-sdk-python"), ("aws-sdk", "aws-sdk"), ("console.amazonaws", "browser"),
    ("signin.amazonaws", "browser"), ("amazonaws.com", "provider-service"), ("gcloud", "gcloud"),
    ("google-cloud-sdk", "gcloud"), ("google-api", "google-sdk"), ("azurecli", "azure-cli"), ("azsdk", "azure-sdk"),
    ("azurepowershell", "azure-powershell"), ("openstackclient", "openstack-cli"),
    ("python-novaclient", "openstack-cli"),
    ("keystoneauth", "openstack-sdk"), ("openstacksdk", "openstack-sdk"), ("kubectl", "kubectl"), ("curl", "curl"),
    ("wget", "wget"), ("python-requests", "python"), ("python", "python"), ("go-http-client", "go"),
    ("powershell", "powershell"), ("postman", "postman"), ("openssh", "openssh"), ("putty", "putty"),
    ("headlesschrome", "headless-browser"), ("phantomjs", "headless-browser"),
  ]
}
