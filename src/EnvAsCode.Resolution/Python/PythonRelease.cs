using System.Collections.Generic;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Resolution.Python;

/// <summary>A release of a project: all files of one version.</summary>
/// <param name="Version">The version.</param>
/// <param name="Files">Its files, in any order.</param>
public sealed record PythonRelease(Pep440Version Version, IReadOnlyList<PythonFile> Files);
