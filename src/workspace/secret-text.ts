import { inspect } from 'node:util'

/** The value of a secret, wrapped so that no log, message, template or JSON shows it by accident: all of them get `***`. */
export class SecretText {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  /** The value itself, for those who must hand it on: a hash, an environment, an upload. */
  reveal(): string {
    return this.#value
  }

  toString(): string {
    return '***'
  }

  toJSON(): string {
    return '***'
  }

  [inspect.custom](): string {
    return '***'
  }
}
