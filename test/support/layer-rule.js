import { dirname, join, relative, sep } from 'node:path'
import { mayImport, mayName } from './layers.js'

/**
 * A lint rule: an import must be one that the table in layers.js allows.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const layerRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { layer: '{{from}} must not import {{to}} (test/support/layers.js).' },
  },
  create(context) {
    const from = relative(context.cwd, context.filename).split(sep).join('/')
    /** @param {{ source?: { type: string, value?: unknown } | null | undefined }} node */
    function check(node) {
      if (node.source?.type !== 'Literal' || typeof node.source.value !== 'string') return
      const specifier = node.source.value.split('?')[0] ?? ''
      const to = specifier.startsWith('.') ? join(dirname(from), specifier).split(sep).join('/') : specifier
      const isAllowed = specifier.startsWith('.') ? mayImport(from, to) : mayName(from, specifier)
      if (!isAllowed) context.report({ node: node.source, messageId: 'layer', data: { from, to } })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}
