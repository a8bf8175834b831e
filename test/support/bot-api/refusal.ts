/** Telegram says no: becomes `{ ok: false, error_code, description, parameters }` with that HTTP status. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: number
  readonly parameters: { retry_after?: number; migrate_to_chat_id?: number } | undefined

  constructor(code: number, description: string, parameters?: Refusal['parameters']) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

export function badRequest(reason: string): Refusal {
  return new Refusal(400, `Bad Request: ${reason}`)
}
