using System;
using System.Collections;
using System.Collections.Generic;
using Microsoft.Build.Framework;

namespace EnvAsCode.Tasks.Tests;

/// <summary>Collects what a task logs.</summary>
internal sealed class FakeBuildEngine : IBuildEngine
{
    /// <summary>The errors in order.</summary>
    public List<BuildErrorEventArgs> Errors { get; } = [];

    /// <summary>The messages in order.</summary>
    public List<BuildMessageEventArgs> Messages { get; } = [];

    /// <inheritdoc/>
    public bool ContinueOnError => false;

    /// <inheritdoc/>
    public int LineNumberOfTaskNode => 1;

    /// <inheritdoc/>
    public int ColumnNumberOfTaskNode => 1;

    /// <inheritdoc/>
    public string ProjectFileOfTaskNode => "Sdk.targets";

    /// <inheritdoc/>
    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        throw new NotSupportedException();

    /// <inheritdoc/>
    public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();

    /// <inheritdoc/>
    public void LogErrorEvent(BuildErrorEventArgs e) => this.Errors.Add(e);

    /// <inheritdoc/>
    public void LogMessageEvent(BuildMessageEventArgs e) => this.Messages.Add(e);

    /// <inheritdoc/>
    public void LogWarningEvent(BuildWarningEventArgs e) => throw new InvalidOperationException("The tasks have no warnings: " + e.Message);
}
