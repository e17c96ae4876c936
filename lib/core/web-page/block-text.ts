const blocks = new Set(
  'address article aside blockquote body dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
)

const elementNode = 1
const textNode = 3

/** The words of a node as they read: blocks are parted by an empty line, a line break is one, other space is one blank. */
export function blockText(root: Node): string {
  const parts: string[] = []
  let current = ''
  const endBlock = () => {
    const lines = current.split('\n').map((line) => line.trim())
    const block = lines.join('\n').trim()
    if (block) parts.push(block)
    current = ''
  }
  const walk = (node: Node) => {
    if (node.nodeType === textNode) {
      const words = (node.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ')
      current += current === '' || /\s$/.test(current) ? words.replace(/^ /, '') : words
      return
    }
    if (node.nodeType !== elementNode) return
    const name = node.nodeName.toLowerCase()
    if (name === 'br') {
      current += '\n'
      return
    }
    if (blocks.has(name)) endBlock()
    for (const child of node.childNodes) walk(child)
    if (blocks.has(name)) endBlock()
  }
  walk(root)
  endBlock()
  return parts.join('\n\n')
}
