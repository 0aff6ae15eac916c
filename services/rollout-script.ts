/** What is installed: `both` where devices have Windows and Office to change. */
export type RollOutProduct = 'windows' | 'office' | 'both'

/** What the script says to the person who runs it. */
export interface ScriptWords {
  askWindowsKey: string
  askOfficeKey: string
  notAKey: string
  /** {0} is the device, {1} the file. */
  notListed: string
  working: string
  done: string
  failed: string
  result: string
}

/** What the script is saved as. */
export const scriptName = 'roll-out-mak.ps1'
/** What the plan is saved as, which the script reads. */
export const planName = 'devices.csv'
/** What the script writes, beside itself. */
export const resultName = 'roll-out-result.csv'

/**
 * A PowerShell script (5.1 or newer) that installs a MAK and activates. It holds no key and no name of a device: the key is
 * asked for when it runs, the devices come from a file, as data. It reads exit codes, error codes
 * and the state of the license, never translated text.
 * With the byte order mark, without which Windows PowerShell misreads Japanese.
 */
export const rollOutScript = (product: RollOutProduct, words: ScriptWords): string =>
  `\uFEFF${script
    .replace('%products%', product === 'both' ? "'Windows', 'Office'" : quoted(capital[product]))
    .replace(/%(\w+)%/g, (_, name: keyof ScriptWords) => quoted(words[name]))
    .replaceAll('\n', '\r\n')}`

const capital = { windows: 'Windows', office: 'Office' }

/** A text of PowerShell in which nothing is replaced; it takes typographic quotes for quotes, too. */
const quoted = (text: string) => `'${text.replace(/['\u2018-\u201b]/g, (sign) => sign + sign)}'`

const script = `#Requires -Version 5.1
#Requires -RunAsAdministrator
<#
Installs a Multiple Activation Key (MAK) over the KMS client key and activates, with slmgr.vbs and ospp.vbs.

  .\\${scriptName}
      this computer
  .\\${scriptName} -DeviceFile .\\${planName} -ComputerName NAME
      one device of the file: try this first
  .\\${scriptName} -DeviceFile .\\${planName}
      all devices in the column Device of the file
  .\\${scriptName} -ComputerName NAME
      one device without a file

Other computers are reached through PowerShell remoting.
Run it as an administrator of the devices. It asks for the key and keeps only its last five characters.
While a key is installed it stands on the command line of cscript.exe: process auditing on a device may record it.
Run it again at any time: what the result file shows as activated is left alone.
#>
[CmdletBinding()]
param(
  [string] $DeviceFile,
  [string] $ComputerName,
  [string] $ResultFile = '.\\${resultName}'
)
$ErrorActionPreference = 'Stop'
$products = @(%products%)

function Read-Mak([string] $Prompt) {
  $secure = Read-Host -Prompt $Prompt -AsSecureString
  # People paste keys with blanks and typographic dashes.
  $mak = ([Net.NetworkCredential]::new('', $secure).Password -replace '[\\u2010-\\u2015\\u2212]', '-').Trim().ToUpperInvariant()
  if ($mak -notmatch '^[A-Z0-9]{5}(-[A-Z0-9]{5}){4}$') { throw %notAKey% }
  return $mak
}

# Runs on the device. Gives back codes only: what slmgr.vbs prints may hold the key.
$activate = {
  param([string] $Product, [string] $Mak)
  function Invoke-Step([string] $Step, [string[]] $Arguments) {
    $cscript = Join-Path $env:windir 'System32\\cscript.exe'
    $printed = (& $cscript //nologo $Arguments | Out-String)
    $exitCode = $LASTEXITCODE
    $code = [regex]::Match($printed, '0x[0-9A-Fa-f]{8}').Value
    if ($code -eq '' -and $exitCode -ne 0) { $code = '0x{0:X8}' -f $exitCode }
    [pscustomobject]@{ Step = $Step; ExitCode = $exitCode; ErrorCode = $code }
  }
  if ($Product -eq 'Windows') {
    $vbs = Join-Path $env:windir 'System32\\slmgr.vbs'
    $steps = @(@('install', '/ipk', $Mak), @('activate', '/ato'))
  } else {
    $folders = @($env:ProgramW6432, $env:ProgramFiles, \${env:ProgramFiles(x86)}) | Where-Object { $_ }
    $vbs = $folders | ForEach-Object { Join-Path $_ 'Microsoft Office\\Office16\\ospp.vbs' } |
      Where-Object { Test-Path -LiteralPath $_ } | Select-Object -First 1
    if (-not $vbs) { return [pscustomobject]@{ Step = 'find'; ExitCode = 1; ErrorCode = 'NO-OFFICE' } }
    $steps = @(@('install', ('/inpkey:' + $Mak)), @('activate', '/act'))
  }
  foreach ($step in $steps) {
    $outcome = Invoke-Step $step[0] (@($vbs) + @($step | Select-Object -Skip 1))
    if ($step[0] -eq 'activate') {
      # The state of the license decides: ospp.vbs also reports the old KMS key, which may fail.
      $filter = "PartialProductKey = '" + $Mak.Substring($Mak.Length - 5) + "'"
      if (Get-CimInstance SoftwareLicensingProduct -Filter $filter | Where-Object { $_.LicenseStatus -eq 1 }) {
        $outcome.ExitCode = 0
        $outcome.ErrorCode = ''
      } elseif ($outcome.ErrorCode -eq '') { $outcome.ErrorCode = 'NOT-LICENSED' }
    }
    $outcome
    if ($outcome.ErrorCode -ne '') { return }
  }
}

# The devices are data: their names are handed over as parameters and never become part of a command.
$targets = @()
if ($DeviceFile) {
  foreach ($row in Import-Csv -LiteralPath $DeviceFile -Encoding UTF8) {
    # A file for spreadsheets has an apostrophe before a name that would look like a formula.
    $name = ([string] $row.Device) -replace "^'(?=[=+\\-@])", ''
    $product = if ([string] $row.Product -eq 'Office') { 'Office' } else { 'Windows' }
    $wanted = $ComputerName -eq '' -or $name -eq $ComputerName
    if ($name -ne '' -and $wanted -and $products -contains $product) {
      $targets += [pscustomobject]@{ Name = $name; Written = [string] $row.Device; Product = $product }
    }
  }
  if ($ComputerName -ne '' -and $targets.Count -eq 0) { throw (%notListed% -f $ComputerName, $DeviceFile) }
} else {
  $name = if ($ComputerName -ne '') { $ComputerName } else { $env:COMPUTERNAME }
  foreach ($product in $products) {
    $targets += [pscustomobject]@{ Name = $name; Written = $name; Product = $product }
  }
}

$activated = @()
if (Test-Path -LiteralPath $ResultFile) {
  $activated = @(Import-Csv -LiteralPath $ResultFile -Encoding UTF8 |
      Where-Object { $_.Step -eq 'activate' -and $_.ExitCode -eq '0' -and $_.ErrorCode -eq '' } |
      ForEach-Object { $_.Product + ' ' + $_.Device })
}
$targets = @($targets | Where-Object { $activated -notcontains ($_.Product + ' ' + $_.Written) })

$maks = @{}
if ($targets.Product -contains 'Windows') { $maks['Windows'] = Read-Mak %askWindowsKey% }
if ($targets.Product -contains 'Office') { $maks['Office'] = Read-Mak %askOfficeKey% }

foreach ($target in $targets) {
  Write-Host (%working% -f $target.Name, $target.Product)
  $mak = $maks[$target.Product]
  try {
    $outcomes = if ($target.Name -eq $env:COMPUTERNAME) {
      & $activate $target.Product $mak
    } else {
      Invoke-Command -ComputerName $target.Name -ScriptBlock $activate -ArgumentList $target.Product, $mak
    }
  } catch {
    # The text of the exception is translated; what matters is that no step was taken.
    $outcomes = [pscustomobject]@{ Step = 'connect'; ExitCode = 1; ErrorCode = 'NOT-REACHED' }
  }
  foreach ($outcome in $outcomes) {
    [pscustomobject][ordered]@{
      Device = $target.Written
      Product = $target.Product
      TimeUtc = [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [cultureinfo]::InvariantCulture)
      Step = $outcome.Step
      ExitCode = $outcome.ExitCode
      ErrorCode = $outcome.ErrorCode
      LastFive = $mak.Substring($mak.Length - 5)
    } | Export-Csv -LiteralPath $ResultFile -Append -NoTypeInformation -Encoding UTF8
  }
  $last = @($outcomes)[-1]
  if ($last.Step -eq 'activate' -and $last.ErrorCode -eq '') { Write-Host %done% } else {
    Write-Warning (%failed% -f $last.ErrorCode)
  }
}
$maks.Clear()
Write-Host (%result% -f $ResultFile)
`
