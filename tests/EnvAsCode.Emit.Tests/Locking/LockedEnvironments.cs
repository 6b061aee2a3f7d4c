using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Locks;

namespace EnvAsCode.Emit.Tests.Locking;

/// <summary>Environments with a lock that was made for them.</summary>
internal static class LockedEnvironments
{
    private static readonly string Sha = new('a', 64);

    /// <summary>An environment of pip packages in Python's own image.</summary>
    public static EnvironmentSpec Slim(params Package[] packages) => new("churn")
    {
        Python = "3.11",
        Packages = [.. packages],
        Strategies = [new CustomImage { From = PythonImage.Slim("3.11") }],
    };

    /// <summary>What an environment wants locked.</summary>
    public static IReadOnlyList<LockedPart> Wanted(EnvironmentSpec environment) => EnvironmentEmitter.Emit(environment, "Churn.Cpu")
        .Where(static file => file.Path == "lock-inputs.txt").Select(static file => LockFile.Parse(file.Text).Parts).SingleOrDefault()
            ?? [];

    /// <summary>A lock of an environment, in which each request has the version 1.0.</summary>
    public static LockFile Lock(EnvironmentSpec environment) => new(
    [
        .. Wanted(environment).Select(static part => part with
        {
            Packages = [.. part.Inputs.Requests.Where(static request => !request.IsConstraint).Select(Package)],
        }),
    ]);

    /// <summary>The files of a project with a lock.</summary>
    public static ProjectFiles Files(LockFile? file, string? snapshot = null, bool isRequired = false) =>
        ProjectFiles.None with { Lock = new ProjectLock(file?.ToString(), snapshot) { IsRequired = isRequired } };

    /// <summary>The text of a file of an environment with a lock.</summary>
    public static string Text(EnvironmentSpec environment, ProjectFiles files, string path) =>
        EnvironmentEmitter.Emit(environment, "Churn.Cpu", files).Single(file => file.Path == path).Text;

    private static LockedPackage Package(LockedRequest request) => new(request.Kind, request.Name, "1.0")
    {
        Build = request.Kind == LockKind.Conda ? "0" : null,
        Source = request.Kind == LockKind.Conda ? "conda-forge" : "pypi",
        Url = "https://files.example/" + request.Name + (request.Kind == LockKind.Conda ? "-1.0-0.conda" : "-1.0-py3-none-any.whl"),
        Sha256 = Sha,
        Md5 = request.Kind == LockKind.Conda ? new string('b', 32) : null,
        By = ["*"],
    };
}
