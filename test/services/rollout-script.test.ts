import { expect } from 'chai'
import { scriptWords } from '../../cards/kms-to-mak-roll-out.ts'
import { planFile } from '../../services/device-plan.ts'
import { resultColumns } from '../../services/rollout-result.ts'
import { type RollOutProduct, rollOutScript } from '../../services/rollout-script.ts'

const closing: Record<string, string> = { '(': ')', '{': '}', '[': ']' }

/** Splits PowerShell into code, texts and comments, as far as quotes and brackets go; throws where one is left open. */
function tokens(script: string) {
  const pattern =
    /<#[\s\S]*?#>|#[^\n]*|'(?:[^']|'')*'|"(?:[^"`]|`[\s\S]|"")*"|\$\{[^}]*\}|[(){}[\]]|[^'"#(){}[\]<$]+|[<$]/gy
  const found: string[] = []
  const open: string[] = []
  let at = 0
  for (const [token] of script.matchAll(pattern)) {
    at += token.length
    found.push(token)
    if (closing[token]) open.push(token)
    else if (/^[)}\]]$/.test(token)) expect(closing[open.pop() ?? ''], `at ${at}`).to.equal(token)
  }
  expect(at, 'everything is a token').to.equal(script.length)
  expect(open, 'left open').to.deep.equal([])
  return found
}

describe('the roll-out script', () => {
  const products: RollOutProduct[] = ['windows', 'office', 'both']
  const scripts = products.flatMap((product) =>
    (['en', 'ja'] as const).map((locale) => ({ product, locale, script: rollOutScript(product, scriptWords(locale)) })),
  )

  for (const { product, locale, script } of scripts) {
    it(`closes every quote and bracket, ${product}, ${locale}`, () => {
      expect(tokens(script).length).to.be.greaterThan(100)
      expect(script).to.not.match(/%\w+%/)
    })
  }

  const { script = '' } = scripts.find(({ product, locale }) => product === 'both' && locale === 'ja') ?? {}

  it('can be read by Windows PowerShell 5.1: byte order mark, CRLF, nothing newer', () => {
    expect(script.startsWith('\uFEFF#Requires -Version 5.1\r\n#Requires -RunAsAdministrator\r\n')).to.equal(true)
    expect(script.replaceAll('\r\n', '')).to.not.match(/[\r\n]/)
    expect(script).to.not.match(/\?\?|\?\.|&&|\|\||-Parallel/)
  })

  it('changes only the products that are wanted', () => {
    expect(rollOutScript('windows', scriptWords('en'))).to.include("$products = @('Windows')")
    expect(rollOutScript('office', scriptWords('en'))).to.include("$products = @('Office')")
    expect(script).to.include("$products = @('Windows', 'Office')")
  })

  it('asks for the key hidden, and writes down its last five characters only', () => {
    expect(script).to.include('-AsSecureString').and.to.include('LastFive = $mak.Substring($mak.Length - 5)')
    expect(script).to.not.match(
      /(?:Write-\w+|Out-File|Add-Content|Set-Content|Tee-Object|Start-Transcript)[^\r\n]*\$mak\b/i,
    )
    const inKeys = tokens(script).filter((token) => /^['"]/.test(token) && /[A-Z0-9]{5}-[A-Z0-9]{5}/.test(token))
    expect(inKeys).to.deep.equal([])
  })

  it('runs nothing that is made of text: no evaluation, and no text in which values are filled in', () => {
    expect(script).to.not.match(/Invoke-Expression|\biex\b|ScriptBlock\]::Create|Start-Process|cmd(?:\.exe)? \/c/i)
    expect(tokens(script).filter((token) => token.startsWith('"') && token.includes('$'))).to.deep.equal([])
    expect(script).to.include('-ArgumentList $target.Product, $mak')
  })

  it('uses the commands of Microsoft, Office in either folder', () => {
    for (const part of ["'/ipk', $Mak", "'/ato'", "'/inpkey:' + $Mak", "'/act'", 'slmgr.vbs', 'ospp.vbs']) {
      expect(script).to.include(part)
    }
    expect(script).to.include('${env:ProgramFiles(x86)}').and.to.include('$env:ProgramFiles,')
  })

  it('can change a single device: of the file, or by its name, and none that is not there', () => {
    expect(script).to.include('[string] $ComputerName,')
    expect(script).to.include("$wanted = $ComputerName -eq '' -or $name -eq $ComputerName")
    expect(script).to.include("if ($name -ne '' -and $wanted -and $products -contains $product) {")
    expect(script).to.match(/if \(\$ComputerName -ne '' -and \$targets\.Count -eq 0\) \{ throw \('/)
    expect(script.indexOf('throw (')).to.be.lessThan(script.indexOf("$maks['Windows'] = Read-Mak"))
  })

  it('writes the columns that are read back, and reads those of the plan', () => {
    const row = /\[ordered\]@\{([\s\S]*?)\r\n {4}\}/.exec(script)?.[1] ?? ''
    expect([...row.matchAll(/^ +(\w+) = /gm)].map(([, column]) => column)).to.deep.equal([...resultColumns])
    expect(planFile([])).to.match(/^\uFEFFDevice,Product,/)
    expect(script).to.include('$row.Device').and.to.include('$row.Product')
  })

  it('keeps words as texts, whatever is in them', () => {
    const words = { ...scriptWords('en'), result: "it's $(Remove-Item) `n \u2019 {0}" }
    expect(tokens(rollOutScript('both', words))).to.include("'it''s $(Remove-Item) `n \u2019\u2019 {0}'")
  })
})
