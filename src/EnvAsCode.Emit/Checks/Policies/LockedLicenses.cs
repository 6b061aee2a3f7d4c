using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Locks;
using EnvAsCode.Packaging.Licenses;

namespace EnvAsCode.Emit.Checks.Policies;

/// <summary>
/// The licences that a lock has of an environment's packages: those of the indexes and channels, where they are SPDX expressions.
/// </summary>
internal sealed class LockedLicenses
{
    private readonly Dictionary<(LockKind Kind, string Name), string> licenses = [];

    private LockedLicenses()
    {
    }

    /// <summary>The licences of an environment.</summary>
    public static LockedLicenses Of(EnvironmentSpec environment, ProjectLock? projectLock)
    {
        LockedLicenses known = new();
        foreach (LockedPackage package in (projectLock?.File?.Parts ?? [])
            .Where(part => string.Equals(part.Key.Environment, environment.Name, StringComparison.Ordinal))
            .SelectMany(static part => part.Packages))
        {
            if (package.License is { } text && LicenseExpression.TryParse(text, out _))
            {
                known.licenses[(package.Kind, package.Name)] = text;
            }
        }

        return known;
    }

    /// <summary>A package's licence; <see langword="null"/> if it is not known.</summary>
    /// <param name="isConda">Whether conda installs it.</param>
    /// <param name="name">The name as its manager knows it.</param>
    public string? Find(bool isConda, string name) =>
        this.licenses.TryGetValue((isConda ? LockKind.Conda : LockKind.Pip, name), out string? text) ? text : null;
}
