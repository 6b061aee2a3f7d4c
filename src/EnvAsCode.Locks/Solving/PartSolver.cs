using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using EnvAsCode.Packaging.Conda.Packages;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Wheels;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Environments;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Locks.Solving;

/// <summary>Solves a part of a lock: conda's packages first, and pip's on top of them, over what the base has.</summary>
public static class PartSolver
{
    private const string BaseOwner = "the base image";

    /// <summary>Finds the packages, or explains why there are none.</summary>
    /// <param name="question">The part.</param>
    /// <param name="index">Python's indexes.</param>
    /// <param name="channels">conda's channels, the most important first.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">An input is no request, no version or no virtual package.</exception>
    public static EnvironmentResolution Solve(
        PartQuestion question, IPythonIndex index, IReadOnlyList<ICondaChannel> channels, CancellationToken cancellation = default)
    {
        _ = question ?? throw new ArgumentNullException(nameof(question));
        CondaPlatform platform = new(question.Key.Platform, [.. question.Inputs.VirtualPackages.Select(VirtualPackageOf)]);
        CondaResolver conda = new(channels, platform);
        EnvironmentResolver resolver = new(conda, index, version => TargetOf(question, version));
        return resolver.Resolve(
            new EnvironmentRequest
            {
                Conda = CondaOf(question),
                Python = PythonOf(question),
                ProjectOf = question.ProjectOf,
            },
            cancellation);
    }

    private static CondaRequest CondaOf(PartQuestion question) => new()
    {
        Requirements = [.. Of(question, LockKind.Conda, isConstraint: false).Select(request => CondaOf(question, request))],
        Constraints = [.. Of(question, LockKind.Conda, isConstraint: true).Select(request => CondaOf(question, request))],
        Installed =
        [
            .. question.Base.Select(package => new InstalledCondaPackage(
                new CondaRecord(new CondaPackageRecord(package.Name, package.Version)))
            {
                Owner = BaseOwner,
                MayBeReplaced = !question.Inputs.KeepsBase,
            }),
        ],
        Preferences = PreferencesOf(question, LockKind.Conda),
    };

    private static PythonRequest PythonOf(PartQuestion question) => new()
    {
        Requirements = [.. Of(question, LockKind.Pip, isConstraint: false).Select(request => PipOf(question, request))],
        Constraints = [.. Of(question, LockKind.Pip, isConstraint: true).Select(request => PipOf(question, request))],
        Installed = [.. InstalledOf(question)],
        Preferences = PreferencesOf(question, LockKind.Pip)
            .Where(static preference => Pep440Version.TryParse(preference.Value, out _))
            .ToDictionary(static preference => preference.Key, static preference => Pep440Version.Parse(preference.Value)),
    };

    private static IEnumerable<LockedRequest> Of(PartQuestion question, LockKind kind, bool isConstraint) => question.Inputs.Requests
        .Concat(question.Further)
        .Where(request => request.Kind == kind && request.IsConstraint == isConstraint)
        .OrderBy(static request => request.Name, StringComparer.Ordinal).ThenBy(static request => request.Text, StringComparer.Ordinal);

    private static CondaRequirement CondaOf(PartQuestion question, LockedRequest request) =>
        CondaRequirement.Parse(request.Text, question.OriginOf(request));

    private static PythonRequirement PipOf(PartQuestion question, LockedRequest request) =>
        PythonRequirement.Parse(request.Text, question.OriginOf(request));

    private static Dictionary<string, string> PreferencesOf(PartQuestion question, LockKind kind)
    {
        Dictionary<string, string> preferences = question.Preferences
            .Where(preference => preference.Key.Kind == kind)
            .ToDictionary(static preference => preference.Key.Name, static preference => preference.Value, StringComparer.Ordinal);
        foreach (BasePackage package in question.Base)
        {
            string name = kind == LockKind.Conda ? package.Name : question.ProjectOf(package.Name);
            if (!preferences.ContainsKey(name))
            {
                preferences.Add(name, package.Version);
            }
        }

        return preferences;
    }

    private static IEnumerable<InstalledPythonPackage> InstalledOf(PartQuestion question)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (BasePackage package in question.Base)
        {
            string project = question.ProjectOf(package.Name);
            if (project.IndexOf(':') < 0 && Pep440Version.TryParse(package.Version, out Pep440Version? version) && names.Add(project))
            {
                yield return new InstalledPythonPackage(project, version)
                {
                    Owner = BaseOwner,
                    MayBeReplaced = !question.Inputs.KeepsBase
                };
            }
        }
    }

    private static PythonTarget TargetOf(PartQuestion question, Pep440Version? installed)
    {
        string text = installed?.ToString() ?? question.Inputs.Python ?? "3";
        Pep440Version version = Pep440Version.Parse(text);
        string machine = question.Key.Platform == "linux-aarch64" ? "aarch64" : "x86_64";
        IEnumerable<string> platforms = MinorOf(question, "__musl") is { } musl ? PlatformTags.MuslLinux(machine, musl)
            : PlatformTags.GlibcLinux(machine, MinorOf(question, "__glibc") ?? 17);
        return new PythonTarget(version, MarkerEnvironment.CPythonOnLinux(text, machine))
        {
            Tags = version.Release.Length > 1
                ? SupportedTags.ForCPython(NumberOf(version.Major.ToString()), NumberOf(version.Minor.ToString()), platforms)
                : null,
        };
    }

    private static int NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static int? MinorOf(PartQuestion question, string name)
    {
        VirtualPackage? found = question.Inputs.VirtualPackages.Select(VirtualPackageOf).FirstOrDefault(package => package.Name == name);
        return found is not null
            && int.TryParse(found.Version.Split('.').ElementAtOrDefault(1), NumberStyles.None, CultureInfo.InvariantCulture, out int minor)
            ? minor
            : null;
    }

    private static VirtualPackage VirtualPackageOf(string text)
    {
        string[] parts = text.Split('=');
        return new VirtualPackage(
            parts[0], parts.Length > 1 && parts[1].Length > 0 ? parts[1] : "0", parts.Length > 2 ? parts[2] : "0");
    }
}
