using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Packaging.RequirementsFiles;

namespace EnvAsCode.Emit.Importing;

/// <summary>Reads the lines of a requirements file.</summary>
internal static class RequirementImport
{
    /// <summary>Reads a text of requirements.</summary>
    /// <param name="offset">Where it begins in its file.</param>
    public static void Read(string text, int offset, ImportedPackages imported)
    {
        RequirementsFile file = RequirementsFile.Parse(text);
        foreach (RequirementsLine line in file.Lines)
        {
            int start = offset + line.Span.Start;
            switch (line.Kind)
            {
                case RequirementsLineKind.Requirement:
                    PipPackage package = PackageOf(line.Requirement!) with { Hashes = line.Hashes.ToEquatableArray() };
                    RefuseOptions(line, text, offset, imported);
                    imported.Packages.Add((package, new TextRange(start, line.Span.Length)));
                    break;
                case RequirementsLineKind.Options:
                    ReadOptions(line, start, file, imported);
                    break;
                case RequirementsLineKind.Invalid:
                    imported.Refuse(start, line.Text, line.Error?.Message ?? "it is not a requirement");
                    break;
                case RequirementsLineKind.Constraint:
                    imported.Refuse(
                        start, line.Text, "constraints are declared, as PipOptions = new() { Constraints = [Pip(\"numpy\", \"<2\")] }");
                    break;
                case RequirementsLineKind.Location or RequirementsLineKind.Editable when line.Location?.Contains("://") == true:
                    imported.Refuse(
                        start, line.Text, "a URL needs the name of its package before it: write \"name @ " + line.Location + "\"");
                    break;
                default:
                    imported.Refuse(
                        start, line.Text, "it names another file or folder; name that file among the imports, or copy it with Copy");
                    break;
            }
        }
    }

    /// <summary>A requirement as a package.</summary>
    public static PipPackage PackageOf(Requirement requirement)
    {
        VersionSpecifierSet specifiers = requirement.Specifiers;
        string? version = specifiers.Specifiers.Count == 0 ? null
            : specifiers.Specifiers is [{ Operator: VersionOperator.Equal } exact] ? exact.VersionText
            : string.Join(",", specifiers.Specifiers);
        return new PipPackage(requirement.Name.Text, version)
        {
            Extras = requirement.Extras.Select(extra => extra.Text).ToEquatableArray(),
            Marker = requirement.Marker?.ToString(),
            Url = requirement.Url,
        };
    }

    // What pip is told of one requirement alone: how to build it, which a list of packages cannot say.
    private static void RefuseOptions(RequirementsLine line, string text, int offset, ImportedPackages imported)
    {
        foreach (RequirementsOption option in line.Options)
        {
            if (option.Name == "--hash")
            {
                continue;
            }

            // Where a backslash joins lines, the option may stand in two of them.
            string written = line.Text.Substring(option.Span.Start, option.Span.Length);
            int start = text.IndexOf(written, line.Span.Start, StringComparison.Ordinal);
            imported.Refuse(
                offset + (start < 0 ? line.Span.Start : start),
                start < 0 ? text.Substring(line.Span.Start, line.Span.Length) : written,
                "the option " + option.Name + " has no word in a declaration; install '" + line.Requirement!.Name.Text
                + "' with a step, as Run(\"python3 -m pip install …\")");
        }
    }

    private static void ReadOptions(RequirementsLine line, int start, RequirementsFile file, ImportedPackages imported)
    {
        PipOptions options = imported.PipOptions ?? new PipOptions();
        foreach (RequirementsOption option in line.Options)
        {
            string value = option.Value ?? "";
            switch (option.Name)
            {
                case "--index-url":
                    options = options with { IndexUrl = value };
                    break;
                case "--extra-index-url":
                    options = options with { ExtraIndexUrls = [.. options.ExtraIndexUrls, value] };
                    break;
                case "--trusted-host":
                    options = options with { TrustedHosts = [.. options.TrustedHosts, value] };
                    break;
                case "--find-links":
                    options = options with { FindLinks = [.. options.FindLinks, value] };
                    break;
                case "--require-hashes" when file.Lines.Any(other => other.Hashes.Any()):
                    // One hash says the same to pip, and EAC5019 asks for those that are missing.
                    break;
                case "--require-hashes":
                    imported.Refuse(start, line.Text, "no requirement of the file has a hash, and pip would install none of them");
                    break;
                default:
                    imported.Refuse(start, line.Text, "the option " + option.Name + " has no word in a declaration");
                    break;
            }
        }

        imported.PipOptions = options;
    }
}
