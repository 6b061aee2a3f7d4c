using System.Collections.Generic;

namespace EnvAsCode.Deployment.Images;

/// <summary>What one of an image's Python environments says of the image and of itself; the answer of <c>probe.py</c>.</summary>
/// <param name="Uid">The user id that the image runs as.</param>
/// <param name="Kernels">The kernels that Jupyter finds, by name.</param>
/// <param name="Packages">What became of the declared packages.</param>
internal sealed record ProbeResult(
    int Uid, int Gid, IReadOnlyDictionary<string, ProbedKernel> Kernels, IReadOnlyList<ProbedPackage> Packages);

/// <summary>A kernel that Jupyter finds.</summary>
/// <param name="Interpreter">The program that starts it.</param>
/// <param name="Exists">Whether that program is there and can be run.</param>
internal sealed record ProbedKernel(string Interpreter, bool Exists);

/// <summary>A declared package.</summary>
/// <param name="Name">Its name, as declared.</param>
/// <param name="Installed">Whether the environment has it.</param>
/// <param name="Errors">The modules of it that cannot be imported, with the last line of what Python says.</param>
internal sealed record ProbedPackage(string Name, bool Installed, IReadOnlyDictionary<string, string> Errors);
