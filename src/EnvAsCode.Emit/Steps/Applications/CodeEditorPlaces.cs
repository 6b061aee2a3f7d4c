namespace EnvAsCode.Emit.Steps.Applications;

/// <summary>
/// Where Code Editor reads and writes, per release of SageMaker Distribution: dirs/usr/local/bin/start-code-editor of
/// aws/sagemaker-distribution, below build_artifacts/v2/v2.2/v2.2.0, v2.3/v2.3.0, v2.5/v2.5.0, v3/v3.0/v3.0.0 and v3.1/v3.1.0.
/// </summary>
/// <remarks>
/// <para>Before 2.3, all of it is the image's folder. From 2.3 on, settings and state are the home's; the user's settings are copied there
/// from the image's folder where the home has none.</para>
/// <para>From 2.5 and 3.1 on, extensions are served from the home's folder too. It is filled once, with links to those of the image's
/// folder, where the home has no folder of extensions; what is installed in the image's folder later is not seen.</para>
/// </remarks>
internal static class CodeEditorPlaces
{
    /// <summary>The image's folder.</summary>
    public const string OfImage = "/opt/amazon/sagemaker/sagemaker-code-editor-server-data";

    /// <summary>The home's folder.</summary>
    public const string OfHome = "~/sagemaker-code-editor-server-data";

    /// <summary>Extensions, in either folder.</summary>
    public const string Extensions = "/extensions";

    /// <summary>The user's settings, in the home.</summary>
    public const string UserSettings = OfHome + "/data/User/settings.json";
}
