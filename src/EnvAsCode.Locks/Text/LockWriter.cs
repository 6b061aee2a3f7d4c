using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EnvAsCode.Locks.Text;

/// <summary>Writes a lock.</summary>
internal static class LockWriter
{
    /// <summary>The first word of the file.</summary>
    public const string Magic = "envascode-lock";

    private static readonly string Head =
        "# What the environments of this project install. Made by 'dotnet build -t:Lock': commit it, review it, do not edit it.\n"
        + Magic + " " + LockFile.FormatVersion.ToString(CultureInfo.InvariantCulture) + "\n";

    /// <summary>Writes a lock.</summary>
    public static string Write(LockFile file)
    {
        LockLineWriter writer = new();
        foreach (LockedPart part in file.Parts.OrderBy(static part => part.Key))
        {
            writer.End();
            writer.Word("part").Word(part.Key.Environment).Word(part.Key.Target).Word(part.Key.Platform).Field(
                "name", part.Key.CondaEnvironment)
                .Field("inputs", "sha256:" + part.Inputs.ToDigest()).End();
            WriteInputs(writer, part.Inputs);
            foreach (LockedPackage package in part.Packages
                .OrderBy(static each => each.Kind)
                .ThenBy(static each => each.Name, StringComparer.Ordinal))
            {
                WritePackage(writer, package);
            }
        }

        return Head + writer;
    }

    /// <summary>What a part was made for, in lines that are the same for the same inputs.</summary>
    public static string InputLines(LockInputs inputs)
    {
        LockLineWriter writer = new();
        WriteInputs(writer, inputs);
        return writer.ToString();
    }

    /// <summary>The word for a kind.</summary>
    public static string WordOf(LockKind kind) => kind == LockKind.Conda ? "conda" : "pip";

    private static void WriteInputs(LockLineWriter writer, LockInputs inputs)
    {
        if (inputs.Python is not null || inputs.Base is not null || inputs.KeepsBase || inputs.VirtualPackages.Count > 0)
        {
            writer.Word("for").Field("python", inputs.Python).Field("base", inputs.Base).Field("keeps", inputs.KeepsBase ? "base" : null)
                .Fields("has", inputs.VirtualPackages.OrderBy(static text => text, StringComparer.Ordinal)).End();
        }

        foreach (LockedSource source in inputs.Sources)
        {
            writer.Word("from").Word(WordOf(source.Kind)).Word(source.Name).Word(source.Url).End();
        }

        foreach (LockedRequest request in Sorted(inputs.Requests))
        {
            writer.Word(request.IsConstraint ? "constrain" : "want").Word(WordOf(request.Kind)).Word(request.Name).Word(request.Text).End();
        }
    }

    private static IEnumerable<LockedRequest> Sorted(IEnumerable<LockedRequest> requests) => requests.Distinct()
        .OrderBy(static request => request.IsConstraint).ThenBy(static request => request.Kind)
        .ThenBy(static request => request.Name, StringComparer.Ordinal).ThenBy(static request => request.Text, StringComparer.Ordinal);

    private static void WritePackage(LockLineWriter writer, LockedPackage package) =>
        writer.Word(WordOf(package.Kind)).Word(package.Name).Word(package.Version)
            .Field("build", package.Build).Field(
                "number", package.BuildNumber == 0 ? null : package.BuildNumber.ToString(CultureInfo.InvariantCulture))
            .Fields("extra", package.Extras.OrderBy(static text => text, StringComparer.Ordinal))
            .Field("from", package.Source).Field("url", package.Url).Field("sha256", package.Sha256).Field("md5", package.Md5)
            .Field("size", package.Size?.ToString(CultureInfo.InvariantCulture)).Field("license", package.License)
            .Field("python", package.RequiresPython).Field("yanked", package.Yanked)
            .Fields("by", package.By.OrderBy(static text => text, StringComparer.Ordinal))
            .Fields("needs", package.Depends).Fields("limits", package.Constrains).End();
}
