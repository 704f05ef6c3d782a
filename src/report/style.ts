import { styleText } from 'node:util'

type Paint = (text: string) => string

/** Colours by meaning. Without colour every paint leaves the text as it is, so words and marks carry the sense alone. */
export interface Style {
  readonly strong: Paint
  readonly faint: Paint
  readonly added: Paint
  readonly updated: Paint
  readonly removed: Paint
  readonly error: Paint
  readonly warning: Paint
}

/** Whether to paint is for the caller to say: nothing here looks at the terminal or the environment. */
export function styleOf(color: boolean): Style {
  const paint =
    (format: Parameters<typeof styleText>[0]): Paint =>
    (text) =>
      color ? styleText(format, text, { validateStream: false }) : text
  return {
    strong: paint('bold'),
    faint: paint('dim'),
    added: paint('green'),
    updated: paint('yellow'),
    removed: paint('red'),
    error: paint(['bold', 'red']),
    warning: paint(['bold', 'yellow']),
  }
}
