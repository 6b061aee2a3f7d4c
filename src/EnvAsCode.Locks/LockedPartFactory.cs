using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Locks;

/// <summary>Makes a part of what resolvers found.</summary>
public static class LockedPartFactory
{
    /// <summary>Who asks for a package that the declaration names.</summary>
    public const string Declaration = "*";

    /// <summary>Makes a part.</summary>
    /// <param name="key">Which part.</param>
    /// <param name="inputs">What it was made for.</param>
    /// <param name="conda">What conda installs; <see langword="null"/> if it installs nothing.</param>
    /// <param name="pip">What pip installs on top of it; <see langword="null"/> if it installs nothing.</param>
    /// <exception cref="ArgumentException">A resolution has no solution.</exception>
    public static LockedPart Create(LockPartKey key, LockInputs inputs, CondaResolution? conda, PythonResolution? pip)
    {
        _ = inputs ?? throw new ArgumentNullException(nameof(inputs));
        if (conda is { IsSatisfiable: false } || pip is { IsSatisfiable: false })
        {
            throw new ArgumentException("Only a solution can be locked.");
        }

        List<LockedPackage> packages = [];
        if (conda is not null)
        {
            Dictionary<string, SortedSet<string>> by = Askers(
                inputs, LockKind.Conda, conda.Packages.Select(static package => (package.Record.Package.Name, package.Dependencies)));

            // A base has hundreds of packages that nothing asks for.
            packages.AddRange(conda.Packages
                .Where(package => !package.IsInstalled || by.ContainsKey(package.Record.Package.Name))
                .Select(package => Lock(package, by)));
        }

        if (pip is not null)
        {
            Dictionary<string, SortedSet<string>> by =
                Askers(inputs, LockKind.Pip, pip.Packages.Select(static package => (package.Name, package.Dependencies)));
            packages.AddRange(pip.Packages.Where(static package => !package.IsInstalled).Select(package => Lock(package, by)));
        }

        return new LockedPart(
            key ?? throw new ArgumentNullException(nameof(key)),
            inputs,
            [.. packages.OrderBy(static package => package.Kind).ThenBy(static package => package.Name, StringComparer.Ordinal)]);
    }

    private static Dictionary<string, SortedSet<string>> Askers(
        LockInputs inputs, LockKind kind, IEnumerable<(string Name, IReadOnlyList<string> Dependencies)> packages)
    {
        Dictionary<string, SortedSet<string>> askers = new(StringComparer.Ordinal);
        void Add(string name, string asker)
        {
            if (!askers.TryGetValue(name, out SortedSet<string>? all))
            {
                askers.Add(name, all = new(StringComparer.Ordinal));
            }

            all.Add(asker);
        }

        foreach (LockedRequest request in inputs.Requests.Where(request => request.Kind == kind && !request.IsConstraint))
        {
            Add(request.Name, Declaration);
        }

        foreach ((string name, IReadOnlyList<string> dependencies) in packages)
        {
            foreach (string dependency in dependencies)
            {
                Add(dependency, name);
            }
        }

        return askers;
    }

    private static LockedPackage Lock(ResolvedCondaPackage package, Dictionary<string, SortedSet<string>> by)
    {
        CondaRecord record = package.Record;
        return new LockedPackage(LockKind.Conda, record.Package.Name, record.Package.Version)
        {
            Build = record.Package.Build,
            BuildNumber = record.Package.BuildNumber,
            Source = package.IsInstalled ? null : record.Package.Channel,
            Url = package.IsInstalled ? null : record.Package.Url,
            Sha256 = record.Package.Sha256,
            Md5 = record.Package.Md5,
            Size = record.Size,
            License = record.Package.License,
            Depends = record.Depends,
            Constrains = record.Constrains,
            By = by.TryGetValue(record.Package.Name, out SortedSet<string>? askers) ? [.. askers] : [],
        };
    }

    private static LockedPackage Lock(ResolvedPythonPackage package, Dictionary<string, SortedSet<string>> by) =>
        new(LockKind.Pip, PackageName.Normalize(package.Name), package.Version.ToString())
        {
            Source = package.Project?.Index,
            Url = package.File?.Url,
            Sha256 = package.File?.Sha256,
            Size = package.File?.Size,
            License = package.Metadata?.License,
            RequiresPython = package.File?.RequiresPython ?? package.Metadata?.RequiresPython,
            Yanked = package.File is { IsYanked: true } file ? file.YankedReason ?? "" : null,
            Extras = package.Extras,
            Depends = package.Metadata?.RequiresDist ?? [],
            By = by.TryGetValue(package.Name, out SortedSet<string>? askers) ? [.. askers] : [],
        };
}
