namespace EnvAsCode;

/// <summary>What a version of an image is for (SageMaker's <c>JobType</c>).</summary>
public enum JobType
{
    /// <summary>Kernels and applications of Studio (<c>NOTEBOOK_KERNEL</c>).</summary>
    NotebookKernel,

    /// <summary>Training jobs (<c>TRAINING</c>).</summary>
    Training,

    /// <summary>Endpoints and batch transforms (<c>INFERENCE</c>).</summary>
    Inference,
}
