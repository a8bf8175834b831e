import { type Pointer, PointerError } from './pointer.ts'

/**
 * Opens the model in a folder: `pointer.onnx` there, which takes most of its weights from the `model.onnx` beside it.
 * @throws {PointerError} where there is none that works
 */
export async function openPointer(folder: string): Promise<Pointer> {
  throw new PointerError(`there is no model in ${folder}`)
}
