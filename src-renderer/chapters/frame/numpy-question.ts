import type { Engine, Request } from '../../../src-main/contract/calls'

/** What a chapter shows, to be written as a program for NumPy: the call that writes it, with its request. */
export type NumpyQuestion =
  | { readonly call: 'exportScript'; readonly request: Request<'exportScript'> }
  | { readonly call: 'exportCode'; readonly request: Request<'exportCode'> }
  | { readonly call: 'exportLayerCode'; readonly request: Request<'exportLayerCode'> }

/** The program's text. */
export async function askNumpy(engine: Engine, { call, request }: NumpyQuestion): Promise<string> {
  switch (call) {
    case 'exportScript':
      return engine.exportScript(request)
    case 'exportCode':
      return (await engine.exportCode(request)).numpy
    case 'exportLayerCode':
      return (await engine.exportLayerCode(request)).numpy
  }
}
