namespace EnvAsCode;

/// <summary>What a version of an image computes on (SageMaker's <c>Processor</c>).</summary>
public enum Processor
{
    /// <summary>Instances without a GPU will do (<c>CPU</c>).</summary>
    Cpu,

    /// <summary>An instance with a GPU (<c>GPU</c>).</summary>
    Gpu,
}
