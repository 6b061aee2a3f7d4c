using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;
using Xunit.Sdk;

namespace EnvAsCode.Testing;

/// <summary>
/// A test against programs that this project did not write (Docker, ShellCheck, pip, …). Where one is not on the <c>PATH</c> the test is
/// skipped and says which, unless <see cref="Witness.IsRequired"/>. <c>--filter Category!=Witness</c> leaves these tests out.
/// </summary>
[TraitDiscoverer(WitnessTraitDiscoverer.Name, "EnvAsCode.Testing")]
public sealed class WitnessFactAttribute : FactAttribute, ITraitAttribute
{
    /// <summary>
    /// The environment variable that names the <c>node_modules</c> folder which <c>tests/witnesses/install-node.sh</c> filled.
    /// </summary>
    public const string NodeModulesVariable = "ENVASCODE_NODE_MODULES";

    /// <summary>A test that needs programs.</summary>
    /// <param name="programs">Their names, as on the <c>PATH</c>.</param>
    public WitnessFactAttribute(params string[] programs)
    {
        List<string> missing = [.. programs.Where(program => !IsOnPath(program))];
        this.SkipUnless(missing.Count == 0, "No program " + string.Join(", ", missing));
    }

    /// <summary>What <c>python3</c> has to be able to import: a module, or several with commas in between.</summary>
    public string? PythonModule
    {
        get;
        set
        {
            field = value;
            this.SkipUnless(value is null || PythonModules.Exists(value), "No Python module " + value);
        }
    }

    /// <summary>
    /// A package, as <c>@aws-sdk/client-ecr</c>, that has to be in the folder that <see cref="NodeModulesVariable"/> names.
    /// </summary>
    public string? NodePackage
    {
        get;
        set
        {
            field = value;
            this.SkipUnless(value is null || HasNodePackage(value), $"{NodeModulesVariable} names no folder with {value}");
        }
    }

    /// <summary>Whether the test mounts disks that it alone sees, in namespaces of its own.</summary>
    public bool MountsDisks
    {
        get;
        set
        {
            field = value;
            this.SkipUnless(!value || Namespaces.CanMount.Value, "unshare(1) cannot mount a disk in a namespace of its own");
        }
    }

    /// <summary>Whether a package is in the folder that <see cref="NodeModulesVariable"/> names.</summary>
    /// <param name="name">Its name, with its scope.</param>
    public static bool HasNodePackage(string name) =>
        Environment.GetEnvironmentVariable(NodeModulesVariable) is { Length: > 0 } folder && Directory.Exists(Path.Combine(folder, name));

    private void SkipUnless(bool isThere, string reason)
    {
        if (!isThere && !Witness.IsRequired)
        {
            this.Skip ??= reason + " on this machine.";
        }
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
