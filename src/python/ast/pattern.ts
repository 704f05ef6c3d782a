import type { Expr } from './expression.ts'
import type { Placed } from './placed.ts'

export type Pattern =
  | ({ readonly kind: 'MatchValue'; readonly value: Expr } & Placed)
  | ({ readonly kind: 'MatchSingleton'; readonly value: true | false | null } & Placed)
  | ({ readonly kind: 'MatchSequence'; readonly patterns: readonly Pattern[] } & Placed)
  | ({
      readonly kind: 'MatchMapping'
      readonly keys: readonly Expr[]
      readonly patterns: readonly Pattern[]
      readonly rest: string | null
    } & Placed)
  | ({
      readonly kind: 'MatchClass'
      readonly cls: Expr
      readonly patterns: readonly Pattern[]
      readonly kwdAttrs: readonly string[]
      readonly kwdPatterns: readonly Pattern[]
    } & Placed)
  | ({ readonly kind: 'MatchStar'; readonly name: string | null } & Placed)
  | ({ readonly kind: 'MatchAs'; readonly pattern: Pattern | null; readonly name: string | null } & Placed)
  | ({ readonly kind: 'MatchOr'; readonly patterns: readonly Pattern[] } & Placed)
