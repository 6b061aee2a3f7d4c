using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Importing;
using Xunit;

namespace EnvAsCode.Emit.Tests;

/// <summary>What an image's declaration is emitted as.</summary>
internal static class Built
{
    /// <summary>An environment of some steps on an image that runs as root.</summary>
    public static EnvironmentSpec Steps(params IImageStep[] steps) =>
        Of(new CustomImage { From = new BaseImage("team/debian:12"), Steps = steps.ToEquatableArray() });

    /// <summary>An environment of an image.</summary>
    public static EnvironmentSpec Of(CustomImage image, params Package[] packages) =>
        new("built") { Strategies = [image], Packages = packages.ToEquatableArray() };

    /// <summary>The Dockerfile, after it was checked that nothing prevents its emission.</summary>
    public static string Dockerfile(EnvironmentSpec environment, ProjectFiles? files = null) => File(environment, "Dockerfile", files);

    /// <summary>A file.</summary>
    public static string File(EnvironmentSpec environment, string path, ProjectFiles? files = null)
    {
        Assert.DoesNotContain(EnvironmentChecks.Check(environment, files), finding => finding.Rule.Severity == RuleSeverity.Error);
        return Assert.Single(EnvironmentEmitter.Emit(environment, "Built.Environment", files), file => file.Path == path).Text;
    }

    /// <summary>What stands behind <c>FROM</c>.</summary>
    public static string Body(params IImageStep[] steps) => Body(Steps(steps));

    /// <summary>What stands behind <c>FROM</c>.</summary>
    public static string Body(EnvironmentSpec environment, ProjectFiles? files = null)
    {
        string text = Dockerfile(environment, files);
        int from = text.IndexOf("FROM ", StringComparison.Ordinal);
        int start = text.IndexOf('\n', from) + 1;
        return text[start..].Trim('\n');
    }
}
