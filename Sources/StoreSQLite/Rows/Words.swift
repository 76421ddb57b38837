import Workflow

// GRDB has types of these names too; in this room they mean the port's.
typealias Record = Workflow.Record
typealias Cursor = Workflow.Cursor
