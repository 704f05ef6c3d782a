import type { Expr } from '../ast/expression.ts'
import { checkCallArguments } from './call.ts'
import { checkComprehension, checkDictComp } from './comprehension.ts'
import { checkLambda } from './function.ts'
import { checkNamedExpression } from './named-expression.ts'
import { note } from './names.ts'
import { Bit, object, type Scope } from './scope.ts'
import { checkAwait, checkYield } from './suspension.ts'

type Chain = Extract<Expr, { kind: 'BinOp' | 'Attribute' | 'Call' | 'Subscript' }>

export function checkExpressions(scope: Scope, nodes: readonly (Expr | null)[]): void {
  for (const node of nodes) if (node !== null) checkExpression(scope, node)
}

/** The elements of a display or the arguments of a call, which may be starred. */
export function checkElements(scope: Scope, nodes: readonly Expr[]): void {
  for (const node of nodes) checkExpression(scope, node.kind === 'Starred' ? node.value : node)
}

/** Operators, calls and attributes may lean to the left without limit, so that side is followed in a loop. */
export function checkExpression(scope: Scope, node: Expr): void {
  if (!isChain(node)) {
    checkHead(scope, node)
    return
  }
  const chain: Chain[] = []
  let head: Expr = node
  while (isChain(head)) {
    chain.push(head)
    head = leftOf(head)
  }
  checkHead(scope, head)
  for (let link = chain.pop(); link !== undefined; link = chain.pop()) checkLink(scope, link)
}

function isChain(node: Expr): node is Chain {
  return node.kind === 'BinOp' || node.kind === 'Attribute' || node.kind === 'Call' || node.kind === 'Subscript'
}

function leftOf(node: Chain): Expr {
  if (node.kind === 'BinOp') return node.left
  return node.kind === 'Call' ? node.func : node.value
}

function checkLink(scope: Scope, node: Chain): void {
  switch (node.kind) {
    case 'BinOp':
      checkExpression(scope, node.right)
      return
    case 'Call':
      checkCallArguments(scope, node.args, node.keywords)
      return
    case 'Subscript':
      checkExpression(scope, node.slice)
      return
    case 'Attribute':
      return
  }
}

function checkHead(scope: Scope, node: Exclude<Expr, Chain>): void {
  switch (node.kind) {
    case 'Name':
      note(scope, node.id, Bit.used)
      return
    case 'Constant':
      return
    case 'BoolOp':
      checkExpressions(scope, node.values)
      return
    case 'NamedExpr':
      checkNamedExpression(scope, node)
      return
    case 'UnaryOp':
      checkExpression(scope, node.operand)
      return
    case 'Lambda':
      checkLambda(scope, node)
      return
    case 'IfExp':
      checkExpressions(scope, [node.test, node.body, node.orelse])
      return
    case 'Dict':
      for (const { key, value } of node.items) checkExpressions(scope, [key, value])
      return
    case 'Set':
    case 'List':
    case 'Tuple':
      checkElements(scope, node.elts)
      return
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
      checkComprehension(scope, node)
      return
    case 'DictComp':
      checkDictComp(scope, node)
      return
    case 'Await':
      checkAwait(scope, node)
      return
    case 'Yield':
    case 'YieldFrom':
      checkYield(scope, node)
      return
    case 'Compare':
      checkExpressions(scope, [node.left, ...node.comparators])
      return
    case 'JoinedStr':
    case 'TemplateStr':
      for (const part of node.values) {
        if (part.kind === 'FormattedValue') checkExpressions(scope, [part.value, part.format])
      }
      return
    case 'Starred':
      object(scope, 'code', "can't use starred expression here", node)
      checkExpression(scope, node.value)
      return
    case 'Slice':
      checkExpressions(scope, [node.lower, node.upper, node.step])
      return
  }
}
