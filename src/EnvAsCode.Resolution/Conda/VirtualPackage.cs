namespace EnvAsCode.Resolution.Conda;

/// <summary>A virtual package: what a platform offers without a package (CEP 30), as <c>__glibc</c> 2.28.</summary>
/// <param name="Name">The name, which starts with two underscores.</param>
/// <param name="Version">The version; <c>0</c> where there is none to state.</param>
/// <param name="Build">The build string; <c>0</c> but for <c>__archspec</c>, whose build is the microarchitecture.</param>
public sealed record VirtualPackage(string Name, string Version = "0", string Build = "0");
