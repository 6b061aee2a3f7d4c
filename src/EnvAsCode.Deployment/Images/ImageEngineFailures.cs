using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Images;

/// <summary>What stands in the way of an image engine, as a failure with a name.</summary>
internal static class ImageEngineFailures
{
    /// <summary>The failure of an environment whose image it would have to build.</summary>
    /// <param name="obstacle">What the engine said of itself.</param>
    public static DeploymentException NoEngine(this IImageEngine engine, string environment, string obstacle) =>
        new(Rules.NoImageEngine, environment, engine.Name, obstacle) { Environment = environment };
}
