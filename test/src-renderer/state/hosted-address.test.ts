import { describe, expect, it } from 'vitest'
import { isHosted, readHostedAddress, withoutHash } from '../../../src-renderer/state/hosted-address'

describe('an address that other devices can open', () => {
  it.each(['https://example.ac.jp/downhill.html', 'http://192.168.1.5:8080/', 'https://[2001:db8::1]/'])(
    'is %s',
    (address) => {
      expect(isHosted(address)).toBe(true)
    },
  )

  it.each([
    ...['file:///home/pupil/downhill.html', 'app://downhill/index.html', 'about:srcdoc', 'blob:null/1', ''],
    ...['http://localhost:5173/', 'http://127.0.0.1/', 'http://[::1]:80/', 'http://class.localhost/'],
  ])('is not %j', (address) => {
    expect(isHosted(address)).toBe(false)
  })

  it.each([
    ['https://example.ac.jp/downhill.html', 'https://example.ac.jp/downhill.html'],
    [' example.ac.jp/~sato/downhill.html ', 'https://example.ac.jp/~sato/downhill.html'],
    ['ｈｔｔｐ：／／ｅｘａｍｐｌｅ．ｊｐ', 'http://example.jp/'],
    ['https://example.jp/?class=1#v=1&chapter=slope', 'https://example.jp/?class=1'],
    ['192.168.1.5:8080/d.html', 'https://192.168.1.5:8080/d.html'],
    ['http://teacher-pc:8000/d.html', 'http://teacher-pc:8000/d.html'],
    ['http://[2001:db8::1]/', 'http://[2001:db8::1]/'],
  ])('is read of %j', (typed, address) => {
    expect(readHostedAddress(typed)).toBe(address)
  })

  it.each([
    '',
    'downhill',
    'localhost:3000',
    'file:///C:/downhill.html',
    'my school.jp',
    'javascript:alert(1)',
    'x:/y',
  ])('is not read of %j', (typed) => {
    expect(readHostedAddress(typed)).toBeUndefined()
  })

  it('ends before what is set', () => {
    expect(withoutHash('https://a.jp/d.html#v=1#2')).toBe('https://a.jp/d.html')
  })
})
