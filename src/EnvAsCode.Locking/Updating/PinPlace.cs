using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;
using EnvAsCode.Locks;

namespace EnvAsCode.Locking.Updating;

/// <summary>Where a version is written that pins a package: the compiler says it while a lock is made (EAC6027).</summary>
/// <param name="Kind">Whose package it is.</param>
/// <param name="Name">The name in its normal form.</param>
/// <param name="Version">The version.</param>
/// <param name="File">The file of the literal.</param>
/// <param name="Start">Where the literal begins: line and column, both from 0, in UTF-16.</param>
/// <param name="End">Where it ends.</param>
public sealed partial record PinPlace(
    LockKind Kind, string Name, string Version, string File, (int Line, int Column) Start, (int Line, int Column) End)
{
    /// <summary>Reads what the compiler wrote: its error log in SARIF 2.1.</summary>
    /// <param name="path">The log.</param>
    /// <exception cref="LockException">EAC6013: it is not there, or none.</exception>
    public static IReadOnlyList<PinPlace> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using JsonDocument document = JsonDocument.Parse(System.IO.File.ReadAllBytes(path));
            return
            [
                .. document.RootElement.GetProperty("runs").EnumerateArray()
                    .SelectMany(static run => run.GetProperty("results").EnumerateArray())
                    .Where(static result => result.GetProperty("ruleId").GetString() == Rules.PinPlace.Id)
                    .Select(Of).Distinct(),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException
            or InvalidOperationException or FormatException)
        {
            throw new LockException(
                Rules.NothingToLock, e, path, e.Message.TrimEnd('.') + "; run 'dotnet build -t:Update' on the project");
        }
    }

    private static PinPlace Of(JsonElement result)
    {
        Match words = Words().Match(result.GetProperty("message").GetProperty("text").GetString() ?? "");
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        JsonElement region = place.GetProperty("region");
        return !words.Success ? throw new FormatException("a message of the compiler is not understood") : new PinPlace(
            words.Groups["kind"].Value == "conda" ? LockKind.Conda : LockKind.Pip,
            words.Groups["name"].Value,
            words.Groups["version"].Value,
            new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath,
            (Number("startLine"), Number("startColumn")),
            (Number("endLine"), Number("endColumn")));

        int Number(string name) => region.GetProperty(name).GetInt32() - 1;
    }

    [GeneratedRegex("^The (?<kind>conda|pip) package '(?<name>[^']+)' is pinned to '(?<version>[^']+)' here")]
    private static partial Regex Words();
}
