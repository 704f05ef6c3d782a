/**
 * Text for the log that the runner cannot take for a command. It acts on lines that start with `::`, blanks aside, and
 * on `##[` anywhere, and text out of a pull request must not steer it.
 */
export function inertText(text: string): string {
  return text.replace(/^([\s\u0085]*)::/gm, '$1: :').replaceAll('##[', '# #[')
}
