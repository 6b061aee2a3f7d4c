using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Resolution.Environments;

/// <summary>
/// Resolves as the two are installed: conda first, then pip on top of it. What conda has installed stays as it is: a requirement of pip
/// that it satisfies installs nothing, and one that it contradicts is a conflict.
/// </summary>
/// <remarks>Not for use by several threads at once.</remarks>
public sealed class EnvironmentResolver
{
    private readonly CondaResolver conda;
    private readonly IPythonIndex index;
    private readonly Func<Pep440Version?, PythonTarget> targetOf;
    private readonly Dictionary<string, PythonResolver> pythonResolvers = new(StringComparer.Ordinal);

    /// <summary>A resolver for channels and an index.</summary>
    /// <param name="conda">The resolver of conda's part.</param>
    /// <param name="index">The index of pip's part.</param>
    /// <param name="targetOf">
    /// Gives the target for the version of Python that conda installs, or for none, if it installs no Python.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public EnvironmentResolver(CondaResolver conda, IPythonIndex index, Func<Pep440Version?, PythonTarget> targetOf)
    {
        this.conda = conda ?? throw new ArgumentNullException(nameof(conda));
        this.index = index ?? throw new ArgumentNullException(nameof(index));
        this.targetOf = targetOf ?? throw new ArgumentNullException(nameof(targetOf));
    }

    /// <summary>Finds the packages that satisfy a request, or explains why there are none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public EnvironmentResolution Resolve(EnvironmentRequest request, CancellationToken cancellation = default)
    {
        CondaResolution first = this.conda.Resolve((request ?? throw new ArgumentNullException(nameof(request))).Conda, cancellation);
        if (!first.IsSatisfiable)
        {
            return new EnvironmentResolution(first, null);
        }

        string? version = first.Packages.FirstOrDefault(package => package.Record.Package.Name == "python")?.Record.Package.Version;
        if (!this.pythonResolvers.TryGetValue(version ?? "", out PythonResolver? python))
        {
            python = new PythonResolver(
                this.index, this.targetOf(Pep440Version.TryParse(version, out Pep440Version? parsed) ? parsed : null));
            this.pythonResolvers.Add(version ?? "", python);
        }

        List<InstalledPythonPackage> installed =
            [.. first.Packages.Select(package => ProjectOf(package, request)).OfType<InstalledPythonPackage>()];
        HashSet<string> names = [.. installed.Select(package => package.Name)];
        installed.AddRange(request.Python.Installed.Where(package => !names.Contains(package.Name)));
        return new EnvironmentResolution(first, python.Resolve(request.Python with { Installed = installed }, cancellation));
    }

    // A conda package is a Python project if it needs Python; a library is not what pip knows by the same name.
    private static InstalledPythonPackage? ProjectOf(ResolvedCondaPackage package, EnvironmentRequest request)
    {
        string name = package.Record.Package.Name;
        bool isProject = package.Record.Noarch == NoarchKind.Python || package.Dependencies.Contains("python", StringComparer.Ordinal);
        if (!isProject || !Pep440Version.TryParse(package.Record.Package.Version, out Pep440Version? version))
        {
            return null;
        }

        string project = PackageName.Normalize(request.ProjectOf(name));
        return new InstalledPythonPackage(project, version)
        {
            Owner = "conda",
            Origin = request.Conda.Requirements.FirstOrDefault(requirement => IsFor(requirement.Spec, name))?.Origin,
        };
    }

    private static bool IsFor(MatchSpec spec, string name) => spec.Name == name;
}
