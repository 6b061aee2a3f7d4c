using System.Collections.Generic;

namespace EnvAsCode.Resolution.Conda;

/// <summary>The platform that packages are installed for. It is declared, never looked up on the machine that solves.</summary>
/// <param name="Subdir">The folder of the platform, as <c>linux-64</c>.</param>
/// <param name="VirtualPackages">What the platform offers.</param>
public sealed record CondaPlatform(string Subdir, IReadOnlyList<VirtualPackage> VirtualPackages);
