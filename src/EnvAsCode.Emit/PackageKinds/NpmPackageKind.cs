using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>A package of npm.</summary>
internal sealed class NpmPackageKind : PackageKind<NpmPackage>
{
    /// <inheritdoc/>
    public override PackageManager Manager => PackageManager.Npm;

    /// <inheritdoc/>
    public override string Noun => "npm package";

    /// <inheritdoc/>
    public override EquatableArray<Type> NotInstalledBy =>
        [typeof(LifecycleConfiguration), typeof(PersistentCondaEnvironment), typeof(PipInstall)];

    /// <inheritdoc/>
    public override Rule? RefusalInCondaEnvironment => Rules.PackageOfImageInCondaEnvironment;

    /// <inheritdoc/>
    protected override string? VersionOf(NpmPackage package) => package.Version;

    /// <inheritdoc/>
    protected override string RequirementOf(NpmPackage package) => OtherRequirements.Text(package);

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(NpmPackage package) => [new Need("npm", "")];

    /// <inheritdoc/>
    protected override void Check(NpmPackage package, PackageReport report)
    {
        string name = package.Name.StartsWith("@", StringComparison.Ordinal) ? package.Name.Substring(1) : package.Name;
        int slash = name.IndexOf('/');
        bool isScoped = package.Name.Length != name.Length;
        PackageSyntax.CheckName(isScoped && slash > 0 ? name.Remove(slash, 1) : name, "-_.", "npm", report, package.Name);
        PackageSyntax.CheckVersion(package.Version, ".+-^~<>=* |x", "npm", "write a version or range (\"1.0.22\", \"^3.5\")", report);
        if (package.Folder is { } folder
            && (folder.Length == 0 || folder[0] != '/' || NameSyntax.FirstRefused(folder, "/-_.+", allowsUpperCase: true) >= 0))
        {
            report.Part(
                folder,
                nameof(package.Folder),
                "the folder",
                package.Name,
                "write an absolute path of letters, digits, '-', '_', '.' and '+'");
        }
    }
}
