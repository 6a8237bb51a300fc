/** Scripts for Intune: platform script or remediation. They run in Windows PowerShell 5.1 too, which every laptop has. */
import { type RegistryKey, type RegistryValue, registryKeys, registryRemovals } from './registry.ts';
import type { RolloutFile, RolloutRequest } from './request.ts';

/** PowerShell takes the curly ones for apostrophes too; each is doubled. */
const quotedLine = (text: string) => `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;

/** The end of a line goes in by its number, because a script has lines of its own kind. */
function quoted(text: string): string {
	const pieces = text.split(/([\r\n])/).filter((piece) => piece !== '');
	if (pieces.length <= 1) return quotedLine(text);
	const terms = pieces.map((piece) =>
		/[\r\n]/.test(piece) ? `[string][char]${piece.charCodeAt(0)}` : quotedLine(piece),
	);
	return `(${terms.join(' + ')})`;
}

function valueLine(value: RegistryValue): string {
	const [type, data] =
		value.type === 'string' ? ['String', quoted(value.data)] : ['DWord', String(value.data)];
	return `            @{ Name = ${quoted(value.name)}; Type = '${type}'; Data = ${data} }`;
}

function keyLines({ path, isOurs, values }: RegistryKey, lists: number): string[] {
	return [
		'    @{',
		`        Path = ${quoted(`HKLM:\\${path}`)}`,
		`        IsOurs = $${isOurs}`,
		`        Lists = ${lists}`,
		'        Entries = @(',
		...values.map(valueLine),
		'        )',
		'    }',
	];
}

function keysTable(request: RolloutRequest): string[] {
	const keys = registryKeys(request);
	const listsIn = (path: string) =>
		keys.filter((key) => key.path.slice(0, key.path.lastIndexOf('\\')) === path).length;
	return ['$Keys = @(', ...keys.flatMap((key) => keyLines(key, listsIn(key.path))), ')'];
}

/** Makes every key and value. A key that is ours is emptied first; the lists below it come after it. */
const INSTALL = `foreach ($Key in $Keys) {
    if ($Key.IsOurs -and (Test-Path -LiteralPath $Key.Path)) {
        Remove-Item -LiteralPath $Key.Path -Recurse -Force
    }
    if (-not (Test-Path -LiteralPath $Key.Path)) {
        New-Item -Path $Key.Path -Force | Out-Null
    }
    foreach ($Value in $Key.Entries) {
        New-ItemProperty -LiteralPath $Key.Path -Name $Value.Name -PropertyType $Value.Type -Value $Value.Data -Force | Out-Null
    }
}
Write-Output 'Postwijs staat klaar.'
exit 0`;

/** Says with its exit status whether all is as it should be, also that nothing is left of an older list. */
const DETECT = `foreach ($Key in $Keys) {
    if (-not (Test-Path -LiteralPath $Key.Path)) {
        Write-Output "Postwijs ontbreekt: $($Key.Path)"
        exit 1
    }
    $Found = Get-Item -LiteralPath $Key.Path
    foreach ($Value in $Key.Entries) {
        if ($Found.GetValue($Value.Name) -cne $Value.Data) {
            Write-Output "Postwijs staat anders: $($Key.Path) $($Value.Name)"
            exit 1
        }
    }
    $Extra = $Found.ValueCount -ne @($Key.Entries).Count -or $Found.SubKeyCount -ne $Key.Lists
    if ($Key.IsOurs -and $Extra) {
        Write-Output "Hier staat nog iets van eerder: $($Key.Path)"
        exit 1
    }
}
Write-Output 'Postwijs staat goed.'
exit 0`;

const REMOVE = `foreach ($Path in $Paths) {
    if (Test-Path -LiteralPath $Path) {
        Remove-Item -LiteralPath $Path -Recurse -Force
    }
}
foreach ($Value in $Values) {
    if (Test-Path -LiteralPath $Value.Path) {
        Remove-ItemProperty -LiteralPath $Value.Path -Name $Value.Name -Force -ErrorAction SilentlyContinue
    }
}
Write-Output 'Postwijs is verwijderd.'
exit 0`;

function script(name: string, purpose: string, table: readonly string[], work: string): RolloutFile {
	const lines = [`# Postwijs: ${purpose}`, "$ErrorActionPreference = 'Stop'", '', ...table, '', work, ''];
	return {
		path: `intune/${name}-Postwijs.ps1`,
		text: lines.join('\n').replaceAll('\n', '\r\n'),
		encoding: 'utf-8-bom',
		place: 'intune.microsoft.com',
	};
}

/** Install, detect, remove: for Chrome, Edge and Firefox, for all users of a laptop. */
export function intune(request: RolloutRequest): RolloutFile[] {
	const removals = registryRemovals(request);
	const removalTable = [
		'$Paths = @(',
		...removals.keys.map((key) => `    ${quoted(`HKLM:\\${key}`)}`),
		')',
		'$Values = @(',
		...removals.values.map(
			({ path, name }) => `    @{ Path = ${quoted(`HKLM:\\${path}`)}; Name = ${quoted(name)} }`,
		),
		')',
	];
	return [
		script('Install', 'installeren en instellen', keysTable(request), INSTALL),
		script('Detect', 'controleren (0 is goed, 1 is niet goed)', keysTable(request), DETECT),
		script('Remove', 'verwijderen', removalTable, REMOVE),
	];
}
