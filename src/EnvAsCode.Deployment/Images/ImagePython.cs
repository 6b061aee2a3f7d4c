using System.Collections.Generic;

namespace EnvAsCode.Deployment.Images;

/// <summary>A Python environment that an image has to hold.</summary>
/// <param name="Interpreter">The absolute path of its Python in the image.</param>
/// <param name="Kernel">The kernel that it yields; <see langword="null"/> if none.</param>
/// <param name="Packages">The declared packages of conda and pip.</param>
internal sealed record ImagePython(string Name, string Interpreter, string? Kernel, IReadOnlyList<ImagePackage> Packages);

/// <summary>A package that an environment has to hold.</summary>
/// <param name="Manager"><c>conda</c> or <c>pip</c>.</param>
/// <param name="Name">Its name, as declared.</param>
/// <param name="IsConditional">Whether it has an environment marker, and so may be absent.</param>
internal sealed record ImagePackage(string Manager, string Name, bool IsConditional);
