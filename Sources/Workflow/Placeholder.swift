enum PlaceholderWorkflow {}
