using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Checks.Pins;
using EnvAsCode.Emit.State.Facts;
using EnvAsCode.Locks.Solving;

namespace EnvAsCode.Emit.Locking;

/// <summary>The packages of bases whose content is known: the releases of SageMaker Distribution.</summary>
public static class BaseContents
{
    private const string Prefix = "sagemaker-distribution:";

    /// <summary>The packages of a base.</summary>
    /// <param name="name">The base as locks name it, as <c>sagemaker-distribution:3.4.1-cpu</c>.</param>
    /// <returns>The packages in ordinal order; none for a base that is not known.</returns>
    public static IReadOnlyList<BasePackage> Find(string? name)
    {
        if (name is null || !name.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return [];
        }

        string tag = name.Substring(Prefix.Length);
        bool isGpu = tag.EndsWith("-gpu", StringComparison.Ordinal);
        SageMakerDistributionReleases releases = SageMakerDistributionReleases.Instance;
        return releases.Named(tag) is not { } release ? [] :
        [
            .. releases.Names.Select(package => (Name: package, Version: releases.VersionOf(package, release, isGpu)))
                .Where(static package => package.Version is not null)
                .Select(static package => new BasePackage(package.Name, package.Version!))
                .OrderBy(static package => package.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The project on PyPI that a conda package is; a text with a colon for one that is none.</summary>
    /// <param name="conda">The package's conda name.</param>
    public static string ProjectOf(string conda) => CondaPipNames.ProjectOf(conda);

    /// <summary>The base as locks name it; <see langword="null"/> if its content is not known.</summary>
    internal static string? NameOf(BaseImage image) =>
        SageMakerDistributionContents.IsBaseOf(image)
        && SageMakerDistributionReleases.Instance.Named(SageMakerDistributionContents.TagOf(image)) is { } release
            ? Prefix + release + (image.Reference.Split('@')[0].EndsWith("-gpu", StringComparison.Ordinal) ? "-gpu" : "-cpu")
            : null;

    /// <summary>The Python of a base, as far as it is known.</summary>
    internal static string? PythonOf(BaseImage image) => SageMakerDistributionContents.PythonOf(image);
}
