import { describe, expect, it } from 'vitest'
import { coordinateRows, lengthRow, slopeRows, valueRow } from '../../../src-renderer/controls/point-rows'

const nameAndValue = ({ name, value }: { readonly name: string; readonly value: number }) => [name, value]

describe('the numbers of a point', () => {
  it('are named as people type them', () => {
    expect(coordinateRows([3, -4]).map(nameAndValue)).toEqual([
      ['x0', 3],
      ['x1', -4],
    ])
    expect(nameAndValue(valueRow(25))).toEqual(['f', 25])
    expect(slopeRows(Float64Array.of(6, -8)).map(nameAndValue)).toEqual([
      ['∂f/∂x0', 6],
      ['∂f/∂x1', -8],
    ])
  })

  it('end with the length of the gradient', () => {
    expect(nameAndValue(lengthRow([6, -8]))).toEqual(['|∇f|', 10])
  })

  it('tell two gradients apart by a mark before the names; the signs stay', () => {
    const [plain, marked] = [slopeRows([1])[0], slopeRows([1], 'exact ')[0]]
    expect(marked?.name).toBe('exact ∂f/∂x0')
    expect(marked?.sign).toBe(plain?.sign)
  })
})
