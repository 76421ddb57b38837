public import ArgumentParser
public import Workflow

extension OperatorRole: ExpressibleByArgument {}
extension Permission: ExpressibleByArgument {}
