import type { Module } from '../ast/statement.ts'
import type { PythonVersion } from '../python-version.ts'
import type { SourceText } from '../source-text.ts'

export function checkModule(_module: Module, _source: SourceText, _version: PythonVersion): void {}
