enum PlaceholderJobs {}
