import type { Manifest } from '#manifest/schema'

/**
 * A manifest as YAML, for reading, in its own key order. Strings are quoted where YAML 1.1 needs it, so PyYAML reads
 * them back as strings; a float keeps its point. The library is loaded on first use: nothing else needs it.
 */
export async function renderManifestYaml(manifest: Manifest): Promise<string> {
  const { Document, visit } = await import('yaml')
  const document = new Document(manifest, { version: '1.1', aliasDuplicateObjects: false })
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number') node.minFractionDigits = 1
    },
  })
  return document.toString({ lineWidth: 120 })
}
