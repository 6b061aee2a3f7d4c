using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>A mistake in a step that images and scripts share is the same finding in both, at the same member.</summary>
public class SharedStepTests
{
    private static readonly IScriptStep[] Broken =
    [
        Run(""), Run("a\0"), Exec(), Exec("a", "\r"), GitClone("-u", "v1", "/a"), GitClone("https://u:p@h.example/r", "v1", "/a"),
        GitClone("https://h.example/r", "-x", "/a"), GitClone("https://h.example/r", "v1", "a"), WriteFile("a", ""), WriteFile("/a/", ""),
        WriteFile("/a/../b", ""), WriteFile("/a", "\0"), WriteFile("/a", "", mode: "rwx"), WriteFile("/a", "", owner: "a b"),
        Download("https://h.example/x", "/x"), Download("https://h.example/$x", "/x"), Download("https://h.example/x", "/x", "sha256:1"),
        Symlink("/a", "b"), Folder("a"), Folder("/a", mode: "8"), AptSource("a b", "https://h.example", "a"), AptSource("a", "x", "a"),
        AptSource("a", "https://h.example", "a;b"), AptSource("a", "https://h.example", "a", key: "https://h.example/key"),
        CodeEditorExtension("a b"), CodeEditorExtension("a.b c"), CodeEditorExtension("https://h.example/x.vsix"), DebInstall("x.deb"),
        OnArchitecture(Architecture.Amd64), Remove(""), Remove("~"), Remove("/usr"), Remove("~/x/../.."), Comment(" "),
        GitClone("https://h.example/r", "v1", "/a", owner: "a b"), AppendLine("a", "b"), AppendLine("/a", ""), AppendLine("/a", "b\nc"),
    ];

    // Certificates come from elsewhere in an image. A step without mistakes of its own above has one in each of its texts: none may be
    // empty.
    private static IEnumerable<IScriptStep> Mistakes =>
    [
        .. Broken,
        .. HostileSteps.Right
            .Where(step => step is IImageStep and not (InstallStep or DeclaredPackagesStep or TrustCertificatesStep))
            .Where(step => !Broken.Any(known => known.GetType() == step.GetType()))
            .SelectMany(step => TextLeaf.Of(step).Where(leaf => leaf.Text is not null).Select(leaf => (IScriptStep)leaf.With(""))),
    ];

    [Fact]
    public void A_mistake_in_a_shared_step_is_the_same_finding_in_an_image_and_in_a_script() => Assert.All(Mistakes, step =>
    {
        string[] inImage = [.. Find(new CustomImage { From = new BaseImage("team/debian:12"), Steps = [(IImageStep)step] })];

        Assert.NotEmpty(inImage);
        Assert.Equal(inImage, Find(new LifecycleConfiguration(AppType.JupyterLab) { Steps = [step] }));
    });

    [Fact]
    public void Every_shared_step_has_a_mistake_here() => Assert.Equal(
        typeof(IScriptStep).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(IScriptStep).IsAssignableFrom(type) && typeof(IImageStep).IsAssignableFrom(type))
            .Where(type => type != typeof(InstallStep) && type != typeof(DeclaredPackagesStep) && type != typeof(TrustCertificatesStep))
            .Select(type => type.Name).Order(StringComparer.Ordinal),
        Mistakes.Select(step => step.GetType().Name).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Find(Strategy strategy) =>
        EnvironmentChecks.Check(new EnvironmentSpec("churn") { Strategies = [strategy] })
            // Advice may differ: a script brings a clone up to date at each start, and an image keeps it.
            .Where(finding =>
                finding.Rule.Severity != RuleSeverity.Info && finding.Path.StartsWith("Strategies[0].Steps[0]", StringComparison.Ordinal))
            .Select(finding => finding.Rule.Id + " " + finding.Path + " " + finding.Range);
}
